-- Hosts by month, pass and port that answered with a class up to :class; passes up to :pass.
SELECT months.month AS category, pass_names.name || ', port ' || port_numbers.port AS series,
    CASE WHEN scans.number IS NOT NULL THEN
        (SELECT count(*) FROM targets t WHERE t.month = months.month AND t.pass = scans.pass
            AND t.port = scans.port AND t.family = :family AND t.class <= :class) END AS value,
    NULL AS part, NULL AS low, NULL AS high, coalesce(scans.doubtful, 0) AS doubtful
FROM months CROSS JOIN pass_names CROSS JOIN port_numbers
LEFT JOIN scans ON scans.month = months.month AND scans.port = port_numbers.port
    AND scans.pass = pass_names.pass AND scans.family = :family
WHERE pass_names.pass <= :pass;
