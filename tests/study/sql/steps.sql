-- How each step of the last proofs ended, in percent.
WITH results(result) AS (VALUES ('pass'), ('fail'), ('unknown')),
steps AS (SELECT step, result FROM proof_steps JOIN last_proofs ON last_proofs.id = proof),
totals AS (SELECT step, count(*) AS total FROM steps GROUP BY step)
SELECT step || ' (n = ' || total || ')' AS category, r.result AS series,
    100.0 * (SELECT count(*) FROM steps s WHERE s.step = t.step AND s.result = r.result) / total
        AS value,
    NULL AS part, NULL AS low, NULL AS high, 0 AS doubtful
FROM totals t CROSS JOIN results r;
