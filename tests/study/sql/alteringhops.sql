-- Pairs of hops between which the option is altered. text_of() comes with the test.
WITH altered AS (SELECT text_of(after_address) AS after, text_of(before_address) AS before, rule
    FROM last_traces WHERE before_ttl IS NOT NULL),
rules AS (SELECT after, before, rule, count(*) AS targets FROM altered
    GROUP BY after, before, rule)
SELECT after, before, group_concat(rule || ' ' || targets, ', '), sum(targets) AS targets,
    (100.0 * sum(targets) / (SELECT count(*) FROM altered))
FROM (SELECT * FROM rules ORDER BY after, before, rule) GROUP BY after, before
ORDER BY 4 DESC, after || ' > ' || before LIMIT 10;
