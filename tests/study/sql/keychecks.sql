-- Own keys and mirrored ones for each kind of scan, the mean weight of the own ones, how many are
-- zero, and how many another host of the same month has too. The test of fit is no query's work:
-- its columns are NULL, which the comparison leaves out.
WITH keys AS (
    SELECT r.month, h.pass, h.port, CASE substr(h.address, 1, 1) WHEN x'04' THEN 4 ELSE 6 END
        AS family, h.class, h.receiver_key AS key, h.address
    FROM hosts h JOIN month_runs r ON r.id = h.run
    WHERE h.pass < 2 AND (h.class = 0 OR h.class = 1 AND h.pass = 0)),
shared AS (
    SELECT pass, port, family, sum(n) AS shared FROM (
        SELECT pass, port, family, count(*) AS n FROM keys WHERE class = 0
        GROUP BY pass, port, family, month, key HAVING count(DISTINCT address) > 1)
    GROUP BY pass, port, family)
SELECT n.name || ' ' || f.name || ' port ' || k.port, sum(k.class = 0),
    iif(sum(k.class = 0) > 0,
        (1.0 * sum(iif(k.class = 0, popcount(key), 0)) / sum(k.class = 0)), ''),
    NULL, NULL, NULL, sum(k.class = 0 AND key = 0), coalesce(max(s.shared), 0), sum(k.class = 1)
FROM keys k JOIN pass_names n USING (pass) JOIN families f USING (family)
LEFT JOIN shared s ON s.pass = k.pass AND s.port = k.port AND s.family = k.family
GROUP BY k.pass, k.family, k.port ORDER BY k.pass, k.family, k.port;
