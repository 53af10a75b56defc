-- Apple's hosts by port: `watched` comes with the test.
WITH parts(part, name) AS (VALUES (1, 'only port 80'), (3, 'both ports'), (2, 'only port 443')),
masks AS (
    SELECT pass, month, address, sum(CASE port WHEN 80 THEN 1 ELSE 2 END) AS mask
    FROM speakers WHERE family = :family AND address IN (SELECT address FROM watched)
    GROUP BY pass, month, address)
SELECT months.month AS category, n.name || ', ' || parts.name AS series,
    CASE WHEN p.month IS NOT NULL THEN
        (SELECT count(*) FROM masks m WHERE m.pass = n.pass AND m.month = p.month
            AND m.mask = parts.part) END AS value,
    NULL AS part, NULL AS low, NULL AS high, coalesce(p.doubtful, 0) AS doubtful
FROM months CROSS JOIN (SELECT * FROM pass_names WHERE pass < 2) n CROSS JOIN parts
LEFT JOIN pass_scans p ON p.month = months.month AND p.pass = n.pass AND p.family = :family;
