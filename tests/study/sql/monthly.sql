-- Responsive and potential hosts and those with a key of their own, with the change on the scan
-- before in percent, and those that were there in every scan.
WITH counts AS (
    SELECT s.port, s.month, s.number, s.doubtful,
        sum(t.class <= 4) AS responsive, sum(t.class <= 3) AS potential, sum(t.class = 0) AS own
    FROM scans s LEFT JOIN targets t USING (month, pass, port, family)
    WHERE s.pass = :pass AND s.family = :family GROUP BY s.port, s.month),
changes AS (
    SELECT port, month, doubtful, responsive, potential, own,
        lag(responsive) OVER w AS responsive_before, lag(potential) OVER w AS potential_before,
        lag(own) OVER w AS own_before
    FROM counts WINDOW w AS (PARTITION BY port ORDER BY month)),
every AS (
    SELECT port, address, sum(class <= 3) AS potential, sum(class = 0) AS own
    FROM targets WHERE pass = :pass AND family = :family GROUP BY port, address),
rows AS (
    SELECT p.port, 0 AS last, m.month || iif(c.doubtful, ' (doubtful)', '') AS month,
        responsive, (100.0 * (responsive - responsive_before) / responsive_before)
            AS responsive_change, responsive_before,
        potential, (100.0 * (potential - potential_before) / potential_before)
            AS potential_change, potential_before,
        own, (100.0 * (own - own_before) / own_before) AS own_change, own_before
    FROM months m CROSS JOIN (SELECT DISTINCT port FROM counts) p
    LEFT JOIN changes c ON c.month = m.month AND c.port = p.port
    UNION ALL
    SELECT port, 1, 'every month', NULL, NULL, NULL,
        (SELECT count(*) FROM every e WHERE e.port = c.port
            AND e.potential = (SELECT count(*) FROM counts k WHERE k.port = c.port)),
        NULL, NULL,
        (SELECT count(*) FROM every e WHERE e.port = c.port
            AND e.own = (SELECT count(*) FROM counts k WHERE k.port = c.port)),
        NULL, NULL
    FROM counts c GROUP BY port)
SELECT 'port ' || port, month, responsive, iif(responsive_before > 0, responsive_change, ''),
    potential, iif(potential_before > 0, potential_change, ''),
    own, iif(own_before > 0, own_change, '')
FROM rows ORDER BY port, last, month;
