-- The same by country. country_of() comes with the test: the country of the network.
WITH chosen AS (
    SELECT DISTINCT address, port FROM speakers
    WHERE NOT :traced AND pass = :pass AND family = :family AND month = (SELECT max(month)
        FROM pass_scans WHERE pass = :pass AND family = :family)
    UNION
    SELECT target, port FROM last_traces WHERE :traced AND verdict = 'true-mptcp'
        AND pass = :pass AND family = :family),
hosts AS (SELECT address, country_of(address) AS country, max(port = 80) AS http,
        max(port = 443) AS https
    FROM chosen GROUP BY address),
top AS (SELECT country, sum(http) AS http, sum(https) AS https FROM hosts GROUP BY country
    ORDER BY count(*) DESC, country LIMIT 10)
SELECT country AS category, 'TCP port ' || port AS series, iif(port = 80, http, https) AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM top CROSS JOIN port_numbers;
