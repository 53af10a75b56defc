-- Altered targets by rule and hops: from the scanner, or with :position to the target.
WITH RECURSIVE altered AS (
    SELECT rule, iif(:position, distance - before_ttl, before_ttl) AS hops
    FROM last_traces WHERE before_ttl IS NOT NULL AND (NOT :position OR distance >= before_ttl)),
numbers(hops) AS (SELECT 0 UNION ALL SELECT hops + 1 FROM numbers
    WHERE hops < (SELECT max(hops) FROM altered))
SELECT n.hops AS category, r.rule AS series,
    (SELECT count(*) FROM altered a WHERE a.rule = r.rule AND a.hops = n.hops) AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM numbers n CROSS JOIN (SELECT DISTINCT rule FROM altered) r;
