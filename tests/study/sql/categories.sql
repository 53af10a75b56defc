-- The last proofs of scanned hosts by category, in percent.
WITH categories(category) AS (VALUES ('true-mptcp'), ('middlebox-affected'), ('proxied'),
    ('return-path'), ('mirrored'), ('not-mptcp'), ('unresponsive'), ('inconclusive')),
totals AS (SELECT pass, family, port, count(*) AS total FROM last_proofs WHERE category <> ''
    GROUP BY pass, family, port)
SELECT n.name || ' ' || f.name || ' port ' || port || ' (n = ' || total || ')' AS category,
    c.category AS series,
    100.0 * (SELECT count(*) FROM last_proofs l WHERE l.pass = t.pass AND l.family = t.family
        AND l.port = t.port AND l.category = c.category) / total AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM totals t JOIN pass_names n USING (pass) JOIN families f USING (family)
CROSS JOIN categories c;
