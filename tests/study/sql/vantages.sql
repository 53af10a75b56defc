-- The last run of each vantage point and kind of scan: classes in percent of the potential hosts.
WITH classes(class, name) AS (VALUES (0, 'key of its own'), (1, 'mirrored'), (2, 'other version'),
    (3, 'malformed')),
last_runs AS (
    SELECT s.pass, s.port, s.family, r.vantage, max(r.started_ns), r.id
    FROM scans s JOIN month_runs m ON m.month = s.month AND m.kind = 'scan'
        AND m.ports LIKE '%,' || s.port || ',%' AND (s.family = 4 AND m.v4 OR s.family = 6 AND m.v6)
    JOIN pass_names n ON n.pass = s.pass AND m.passes LIKE '%,' || n.name || ',%'
    JOIN runs r ON r.id = m.id
    WHERE s.pass < 2 GROUP BY s.pass, s.port, s.family, r.vantage),
counts AS (
    SELECT l.vantage, l.pass, l.port, l.family, classes.class, classes.name,
        (SELECT count(*) FROM hosts h WHERE h.run = l.id AND h.class = classes.class
            AND h.pass = l.pass AND h.port = l.port
            AND (substr(h.address, 1, 1) = x'04') = (l.family = 4)) AS hosts
    FROM last_runs l CROSS JOIN classes),
totals AS (
    SELECT *, sum(hosts) OVER (PARTITION BY vantage, pass, port, family) AS total FROM counts)
SELECT vantage || ', ' || n.name || ' ' || f.name || ' port ' || port || ' (n = ' || total || ')'
        AS category,
    totals.name AS series, 100.0 * hosts / total AS value, NULL AS part, NULL AS low, NULL AS high,
    0 AS doubtful
FROM totals JOIN pass_names n USING (pass) JOIN families f USING (family);
