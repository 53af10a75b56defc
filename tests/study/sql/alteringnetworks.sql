-- The same by the networks of the two hops.
WITH ends AS (
    SELECT coalesce('AS' || origin_of(after_address), 'unknown') AS after,
        coalesce('AS' || origin_of(before_address), 'unknown') AS before, rule
    FROM last_traces WHERE before_ttl IS NOT NULL),
altered AS (SELECT iif(after = before, after, after || ' to ' || before) AS network, rule FROM ends),
rules AS (SELECT network, rule, count(*) AS targets FROM altered GROUP BY network, rule)
SELECT network, '', group_concat(rule || ' ' || targets, ', '), sum(targets),
    (100.0 * sum(targets) / (SELECT count(*) FROM altered))
FROM (SELECT * FROM rules ORDER BY network, rule) GROUP BY network
ORDER BY 4 DESC, network LIMIT 10;
