-- Hosts with a key of their own by month and port, and those of them that were so in this scan and
-- the two before it.
SELECT months.month AS category, 'TCP port ' || port_numbers.port AS series,
    CASE WHEN scans.number IS NOT NULL THEN
        (SELECT count(*) FROM speakers s WHERE s.pass = :pass AND s.family = :family
            AND s.port = port_numbers.port AND s.number = scans.number) END AS value,
    CASE WHEN scans.number >= 3 THEN
        (SELECT count(*) FROM speakers s
            JOIN speakers s1 USING (pass, family, port, address)
            JOIN speakers s2 USING (pass, family, port, address)
            WHERE s.pass = :pass AND s.family = :family AND s.port = port_numbers.port
            AND s.number = scans.number AND s1.number = scans.number - 1
            AND s2.number = scans.number - 2) END AS part,
    NULL AS low, NULL AS high, coalesce(scans.doubtful, 0) AS doubtful
FROM months CROSS JOIN port_numbers
LEFT JOIN scans ON scans.month = months.month AND scans.port = port_numbers.port
    AND scans.pass = :pass AND scans.family = :family;
