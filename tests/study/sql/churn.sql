-- Hosts at any port against the scan before: stayed, returned, new and left.
WITH kinds(name) AS (VALUES ('stayed'), ('returned'), ('new'), ('left')),
beside AS (
    SELECT number, lag(number) OVER w AS last, lead(number) OVER w AS next
    FROM pass_speakers WHERE pass = :pass AND family = :family
    WINDOW w AS (PARTITION BY address ORDER BY number)),
here AS (SELECT number, coalesce(last = number - 1, 0) AS before, last IS NOT NULL AS ever
    FROM beside),
gone AS (SELECT number + 1 AS number FROM beside WHERE next IS NOT number + 1)
SELECT months.month AS category, kinds.name AS series,
    CASE WHEN p.number > 1 THEN
        CASE kinds.name
            WHEN 'stayed' THEN (SELECT count(*) FROM here WHERE number = p.number AND before)
            WHEN 'returned' THEN
                (SELECT count(*) FROM here WHERE number = p.number AND ever AND NOT before)
            WHEN 'new' THEN (SELECT count(*) FROM here WHERE number = p.number AND NOT ever)
            ELSE (SELECT count(*) FROM gone WHERE number = p.number) END END AS value,
    NULL AS part, NULL AS low, NULL AS high,
    CASE WHEN p.number > 1 THEN p.doubtful ELSE 0 END AS doubtful
FROM months CROSS JOIN kinds
LEFT JOIN pass_scans p ON p.month = months.month AND p.pass = :pass AND p.family = :family;
