-- Mean over the scans and its standard error, of hosts with a key of their own and of mirrors.
WITH kinds(class, name) AS (VALUES (0, 'key of its own'), (1, 'mirrored key')),
counts AS (
    SELECT s.family, s.port, s.month, s.doubtful, k.class, k.name,
        (SELECT count(*) FROM targets t WHERE t.month = s.month AND t.pass = 0
            AND t.family = s.family AND t.port = s.port AND t.class = k.class) AS hosts
    FROM scans s CROSS JOIN kinds k WHERE s.pass = 0 AND (s.family = 4 OR :family = 6)),
means AS (SELECT family, port, class, name, avg(hosts) AS mean, count(*) AS n,
        max(doubtful) AS doubtful
    FROM counts GROUP BY family, port, class),
errors AS (
    SELECT m.*, sqrt(sum((hosts - mean) * (hosts - mean)) / (n - 1) / n) AS error
    FROM means m JOIN counts c USING (family, port, class) GROUP BY m.family, m.port, m.class)
SELECT f.name || ', port ' || port AS category, errors.name AS series, mean AS value, NULL AS part,
    max(mean - error, 0) AS low, mean + error AS high, doubtful
FROM errors JOIN families f USING (family);
