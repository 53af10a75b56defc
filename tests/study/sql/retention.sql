-- Of the first scan's hosts the share that each later scan finds.
WITH first AS (SELECT pass, family, address FROM pass_speakers WHERE number = 1)
SELECT months.month AS category, n.name || ', ' || f.name AS series,
    100.0 * (SELECT count(*) FROM pass_speakers s JOIN first USING (pass, family, address)
        WHERE s.pass = n.pass AND s.family = f.family AND s.number = p.number)
    / (SELECT nullif(count(*), 0) FROM first WHERE pass = n.pass AND family = f.family
        AND p.number IS NOT NULL) AS value,
    NULL AS part, NULL AS low, NULL AS high, coalesce(p.doubtful, 0) AS doubtful
FROM months CROSS JOIN (SELECT * FROM pass_names WHERE pass < 2) n CROSS JOIN families f
LEFT JOIN pass_scans p ON p.month = months.month AND p.pass = n.pass AND p.family = f.family;
