-- Hosts by month and port for each class with an MPTCP option.
WITH classes(class, name) AS (VALUES (0, 'key of its own'), (1, 'mirrored'), (2, 'other version'),
    (3, 'malformed'))
SELECT months.month AS category, classes.name || ', port ' || port_numbers.port AS series,
    CASE WHEN scans.number IS NOT NULL THEN
        (SELECT count(*) FROM targets t WHERE t.month = months.month AND t.pass = :pass
            AND t.port = scans.port AND t.family = :family AND t.class = classes.class)
        END AS value,
    NULL AS part, NULL AS low, NULL AS high, coalesce(scans.doubtful, 0) AS doubtful
FROM months CROSS JOIN classes CROSS JOIN port_numbers
LEFT JOIN scans ON scans.month = months.month AND scans.port = port_numbers.port
    AND scans.pass = :pass AND scans.family = :family;
