-- Shares of a port's keys by Hamming weight, one for each host and run. popcount() comes with the
-- test; a mirror's key is the one that we sent.
WITH RECURSIVE weights(weight) AS (SELECT 0 UNION ALL SELECT weight + 1 FROM weights
    WHERE weight < 64),
keys AS (
    SELECT h.port, h.class, popcount(CASE h.class WHEN 0 THEN receiver_key ELSE sender_key END)
        AS weight
    FROM hosts h JOIN month_runs r ON r.id = h.run
    WHERE h.pass = 0 AND h.class <= 1
        AND (substr(h.address, 1, 1) = x'04') = (:family = 4)),
totals AS (SELECT port, count(*) AS total, sum(class = 0) AS own FROM keys GROUP BY port),
counts AS (SELECT port, class, weight, count(*) AS keys FROM keys GROUP BY port, class, weight)
SELECT w.weight AS category, 'port ' || t.port || iif(k.class = 0, ', key of its own', ', mirrored')
        AS series,
    100.0 * coalesce(c.keys, 0) / total AS value, NULL AS part, NULL AS low, NULL AS high,
    0 AS doubtful
FROM totals t CROSS JOIN weights w CROSS JOIN (SELECT 0 AS class UNION ALL SELECT 1) k
LEFT JOIN counts c ON c.port = t.port AND c.class = k.class AND c.weight = w.weight
UNION ALL
SELECT w.weight, 'port ' || t.port || ', N(32, 16) for random keys',
    100.0 * own / total * exp(-(w.weight - 32) * (w.weight - 32) / 32.0) / sqrt(2 * pi() * 16),
    NULL, NULL, NULL, 0
FROM totals t CROSS JOIN weights w;
