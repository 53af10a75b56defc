-- The last month that asked both versions at both ports.
WITH parts(v0, v1, name) AS (VALUES (1, 0, 'only v0'), (1, 1, 'both'), (0, 1, 'only v1')),
last AS (SELECT family, max(month) AS month FROM both_scans GROUP BY family),
totals AS (SELECT family, month, count(*) AS total FROM versions JOIN last USING (family, month)
    GROUP BY family)
SELECT f.name || ', ' || t.month || ' (n = ' || total || ')' AS category, parts.name AS series,
    100.0 * (SELECT count(*) FROM versions v WHERE v.family = t.family AND v.month = t.month
        AND v.v0 = parts.v0 AND v.v1 = parts.v1) / total AS value,
    NULL AS part, NULL AS low, NULL AS high, b.doubtful AS doubtful
FROM totals t JOIN both_scans b USING (family, month) JOIN families f USING (family)
CROSS JOIN parts;
