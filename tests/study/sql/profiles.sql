-- Answers of the last scan of each version, by time or (without :rtt) by hops, in percent.
WITH RECURSIVE numbers(number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM numbers
    WHERE number < 41),
limits(number, above, name) AS (VALUES (0, 0, 'under 1'), (1, 1, '1 to 2'), (2, 2, '2 to 5'),
    (3, 5, '5 to 10'), (4, 10, '10 to 20'), (5, 20, '20 to 50'), (6, 50, '50 to 100'),
    (7, 100, '100 to 200'), (8, 200, '200 to 500'), (9, 500, '500 to 1000'),
    (10, 1000, '1000 or more')),
bins AS (
    SELECT number, name FROM limits WHERE :rtt
    UNION ALL SELECT number, iif(number > 40, 'more', number) FROM numbers WHERE NOT :rtt),
last AS (SELECT pass, max(month) AS month FROM scans WHERE pass < 2 AND family = :family
    GROUP BY pass),
answers AS (
    SELECT h.pass, h.class,
        iif(:rtt, (SELECT max(number) FROM limits WHERE above * 1000 <= h.rtt_us),
            min(41, CASE WHEN ttl <= 32 THEN 32 WHEN ttl <= 64 THEN 64 WHEN ttl <= 128 THEN 128
                ELSE 255 END - ttl)) AS bin
    FROM hosts h JOIN month_runs r ON r.id = h.run JOIN last l
        ON l.pass = h.pass AND l.month = r.month
    WHERE h.class IN (0, 4) AND (substr(h.address, 1, 1) = x'04') = (:family = 4)),
totals AS (SELECT pass, class, count(*) AS total FROM answers GROUP BY pass, class)
SELECT bins.name AS category,
    n.name || ' scan, ' || iif(t.class = 0, 'MPTCP hosts', 'plain hosts') AS series,
    100.0 * (SELECT count(*) FROM answers a WHERE a.pass = t.pass AND a.class = t.class
        AND a.bin = bins.number) / total AS value,
    NULL AS part, NULL AS low, NULL AS high,
    (SELECT max(doubtful) FROM scans s JOIN last l USING (pass, month)
        WHERE s.pass = t.pass AND s.family = :family) AS doubtful
FROM totals t JOIN pass_names n USING (pass) CROSS JOIN bins;
