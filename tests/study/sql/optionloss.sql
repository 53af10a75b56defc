-- The last month of a scan and the plain one beside it: who answers which SYN with a SYN/ACK.
WITH parts(part, name) AS (VALUES (3, 'both'), (1, 'only the plain SYN'),
    (2, 'only the SYN with the option')),
pairs AS (
    SELECT s.pass, s.family, s.port, max(s.month) AS month
    FROM scans s JOIN scans c ON c.month = s.month AND c.family = s.family AND c.port = s.port
        AND c.pass = 2
    WHERE s.pass < 2 GROUP BY s.pass, s.family, s.port),
masks AS (
    SELECT p.pass, p.family, p.port, t.address, sum(CASE t.pass WHEN 2 THEN 1 ELSE 2 END) AS mask
    FROM pairs p JOIN targets t ON t.month = p.month AND t.family = p.family AND t.port = p.port
        AND t.pass IN (2, p.pass) AND t.class <= 4
    GROUP BY p.pass, p.family, p.port, t.address),
totals AS (SELECT pass, family, port, count(*) AS total FROM masks GROUP BY pass, family, port)
SELECT n.name || ' ' || f.name || ' port ' || port || ', ' || month || ' (n = ' || total || ')'
        AS category,
    parts.name AS series,
    100.0 * (SELECT count(*) FROM masks m WHERE m.pass = p.pass AND m.family = p.family
        AND m.port = p.port AND m.mask = parts.part) / total AS value,
    NULL AS part, NULL AS low, NULL AS high,
    (SELECT max(doubtful) FROM scans s WHERE s.month = p.month AND s.family = p.family
        AND s.port = p.port AND s.pass IN (2, p.pass)) AS doubtful
FROM pairs p JOIN totals USING (pass, family, port) JOIN pass_names n USING (pass)
JOIN families f USING (family) CROSS JOIN parts;
