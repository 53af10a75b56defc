-- Hosts by the versions that they speak at any port, in months that asked both at both ports.
WITH parts(v0, v1, name) AS (VALUES (1, 0, 'only v0'), (1, 1, 'both'), (0, 1, 'only v1'))
SELECT months.month AS category, parts.name AS series,
    CASE WHEN b.month IS NOT NULL THEN
        (SELECT count(*) FROM versions v WHERE v.month = b.month AND v.family = :family
            AND v.v0 = parts.v0 AND v.v1 = parts.v1) END AS value,
    NULL AS part, NULL AS low, NULL AS high, coalesce(b.doubtful, 0) AS doubtful
FROM months CROSS JOIN parts
LEFT JOIN both_scans b ON b.month = months.month AND b.family = :family;
