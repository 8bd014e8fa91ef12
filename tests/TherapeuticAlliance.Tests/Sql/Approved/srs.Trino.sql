-- srs-v3 1.0.0, scored as TherapeuticAlliance VERSION scores it
-- definition d9d528e7aa574f19533f18fc827ff8f777328fb92bddb3a1766a4575ab7fc890
SELECT
  ta_key1 AS "client_id",
  ta_key2 AS "session",
  ta_answered1 AS "total_answered",
  CASE WHEN ta_answered1 < 4 THEN 0 WHEN ta_answered1 = 4 THEN 2 ELSE 1 END AS "total_status",
  CASE WHEN ta_answered1 < 4 THEN NULL ELSE 4 * ta_sum1 END AS "total_numerator",
  CASE WHEN ta_answered1 < 4 THEN NULL ELSE 10 * ta_weight1 END AS "total_denominator",
  CASE WHEN ta_answered1 < 4 THEN NULL ELSE CAST(4 * ta_sum1 AS DOUBLE) / CAST(10 * ta_weight1 AS DOUBLE) END AS "total",
  CASE WHEN ta_answered1 < 4 THEN NULL WHEN 4 * ta_sum1 < 36 * 10 * ta_weight1 THEN 1 ELSE 0 END AS "total_cut_off",
  CASE WHEN ta_any1_2 > 0 THEN 1 WHEN ta_answered1 = 4 THEN 0 ELSE NULL END AS "total_item_cut_off",
  ta_invalid AS "n_invalid",
  ta_unknown AS "n_unknown"
FROM (
  SELECT
    ta_key1,
    ta_key2,
    CAST(ta_is1 + ta_is2 + ta_is3 + ta_is4 AS BIGINT) AS ta_answered1,
    CAST(ta_keyed1 + ta_keyed2 + ta_keyed3 + ta_keyed4 AS BIGINT) AS ta_sum1,
    CAST(ta_is1 + ta_is2 + ta_is3 + ta_is4 AS BIGINT) AS ta_weight1,
    CASE WHEN ta_is1 = 1 AND ta_keyed1 < 90 THEN 1 ELSE 0 END + CASE WHEN ta_is2 = 1 AND ta_keyed2 < 90 THEN 1 ELSE 0 END + CASE WHEN ta_is3 = 1 AND ta_keyed3 < 90 THEN 1 ELSE 0 END + CASE WHEN ta_is4 = 1 AND ta_keyed4 < 90 THEN 1 ELSE 0 END AS ta_any1_2,
    ta_invalid,
    ta_unknown
  FROM (
    SELECT
      ta_key1,
      ta_key2,
      CASE WHEN ta_state1 = 1 THEN 1 ELSE 0 END AS ta_is1,
      CASE WHEN ta_state1 = 1 THEN CAST(FLOOR(CASE WHEN ta_state1 = 1 THEN ta_answer1 ELSE 0 END * 10 + 0.5) AS BIGINT) ELSE 0 END AS ta_keyed1,
      CASE WHEN ta_state2 = 1 THEN 1 ELSE 0 END AS ta_is2,
      CASE WHEN ta_state2 = 1 THEN CAST(FLOOR(CASE WHEN ta_state2 = 1 THEN ta_answer2 ELSE 0 END * 10 + 0.5) AS BIGINT) ELSE 0 END AS ta_keyed2,
      CASE WHEN ta_state3 = 1 THEN 1 ELSE 0 END AS ta_is3,
      CASE WHEN ta_state3 = 1 THEN CAST(FLOOR(CASE WHEN ta_state3 = 1 THEN ta_answer3 ELSE 0 END * 10 + 0.5) AS BIGINT) ELSE 0 END AS ta_keyed3,
      CASE WHEN ta_state4 = 1 THEN 1 ELSE 0 END AS ta_is4,
      CASE WHEN ta_state4 = 1 THEN CAST(FLOOR(CASE WHEN ta_state4 = 1 THEN ta_answer4 ELSE 0 END * 10 + 0.5) AS BIGINT) ELSE 0 END AS ta_keyed4,
      CAST(CASE WHEN ta_state1 = 2 THEN 1 ELSE 0 END + CASE WHEN ta_state2 = 2 THEN 1 ELSE 0 END + CASE WHEN ta_state3 = 2 THEN 1 ELSE 0 END + CASE WHEN ta_state4 = 2 THEN 1 ELSE 0 END AS BIGINT) AS ta_invalid,
      ta_unknown
    FROM (
      SELECT
        ta_key1,
        ta_key2,
        ta_answer1,
        CASE WHEN ta_rows1 > 1 THEN 2 WHEN ta_answer1 IN (99) THEN 0 WHEN ta_answer1 IN (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4, 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, 4.8, 4.9, 5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7, 5.8, 5.9, 6, 6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 6.7, 6.8, 6.9, 7, 7.1, 7.2, 7.3, 7.4, 7.5, 7.6, 7.7, 7.8, 7.9, 8, 8.1, 8.2, 8.3, 8.4, 8.5, 8.6, 8.7, 8.8, 8.9, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6, 9.7, 9.8, 9.9, 10) THEN 1 WHEN ta_answer1 IS NULL THEN 0 WHEN CAST(ta_answer1 AS VARCHAR) IN ('NaN') THEN 0 ELSE 2 END AS ta_state1,
        ta_answer2,
        CASE WHEN ta_rows2 > 1 THEN 2 WHEN ta_answer2 IN (99) THEN 0 WHEN ta_answer2 IN (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4, 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, 4.8, 4.9, 5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7, 5.8, 5.9, 6, 6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 6.7, 6.8, 6.9, 7, 7.1, 7.2, 7.3, 7.4, 7.5, 7.6, 7.7, 7.8, 7.9, 8, 8.1, 8.2, 8.3, 8.4, 8.5, 8.6, 8.7, 8.8, 8.9, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6, 9.7, 9.8, 9.9, 10) THEN 1 WHEN ta_answer2 IS NULL THEN 0 WHEN CAST(ta_answer2 AS VARCHAR) IN ('NaN') THEN 0 ELSE 2 END AS ta_state2,
        ta_answer3,
        CASE WHEN ta_rows3 > 1 THEN 2 WHEN ta_answer3 IN (99) THEN 0 WHEN ta_answer3 IN (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4, 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, 4.8, 4.9, 5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7, 5.8, 5.9, 6, 6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 6.7, 6.8, 6.9, 7, 7.1, 7.2, 7.3, 7.4, 7.5, 7.6, 7.7, 7.8, 7.9, 8, 8.1, 8.2, 8.3, 8.4, 8.5, 8.6, 8.7, 8.8, 8.9, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6, 9.7, 9.8, 9.9, 10) THEN 1 WHEN ta_answer3 IS NULL THEN 0 WHEN CAST(ta_answer3 AS VARCHAR) IN ('NaN') THEN 0 ELSE 2 END AS ta_state3,
        ta_answer4,
        CASE WHEN ta_rows4 > 1 THEN 2 WHEN ta_answer4 IN (99) THEN 0 WHEN ta_answer4 IN (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7, 2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9, 4, 4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, 4.8, 4.9, 5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6, 5.7, 5.8, 5.9, 6, 6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 6.7, 6.8, 6.9, 7, 7.1, 7.2, 7.3, 7.4, 7.5, 7.6, 7.7, 7.8, 7.9, 8, 8.1, 8.2, 8.3, 8.4, 8.5, 8.6, 8.7, 8.8, 8.9, 9, 9.1, 9.2, 9.3, 9.4, 9.5, 9.6, 9.7, 9.8, 9.9, 10) THEN 1 WHEN ta_answer4 IS NULL THEN 0 WHEN CAST(ta_answer4 AS VARCHAR) IN ('NaN') THEN 0 ELSE 2 END AS ta_state4,
        ta_unknown
      FROM (
        SELECT
          ta_key1,
          ta_key2,
          MAX(CASE WHEN ta_item = '1' THEN ta_one ELSE NULL END) AS ta_answer1,
          CAST(MAX(CASE WHEN ta_item = '1' THEN ta_rows ELSE 0 END) AS BIGINT) AS ta_rows1,
          MAX(CASE WHEN ta_item = '2' THEN ta_one ELSE NULL END) AS ta_answer2,
          CAST(MAX(CASE WHEN ta_item = '2' THEN ta_rows ELSE 0 END) AS BIGINT) AS ta_rows2,
          MAX(CASE WHEN ta_item = '3' THEN ta_one ELSE NULL END) AS ta_answer3,
          CAST(MAX(CASE WHEN ta_item = '3' THEN ta_rows ELSE 0 END) AS BIGINT) AS ta_rows3,
          MAX(CASE WHEN ta_item = '4' THEN ta_one ELSE NULL END) AS ta_answer4,
          CAST(MAX(CASE WHEN ta_item = '4' THEN ta_rows ELSE 0 END) AS BIGINT) AS ta_rows4,
          CAST(SUM(CASE WHEN ta_item IN ('1', '2', '3', '4') THEN 0 ELSE 1 END) AS BIGINT) AS ta_unknown
        FROM (
          SELECT
            ta_key1,
            ta_key2,
            ta_item,
            MAX(ta_value) AS ta_one,
            CAST(COUNT(*) AS BIGINT) AS ta_rows
          FROM (
            SELECT
              "client_id" AS ta_key1,
              "session" AS ta_key2,
              CAST("item" AS VARCHAR) AS ta_item,
              "value" AS ta_value
            FROM "answers"
          ) answers_of_table
          GROUP BY ta_key1, ta_key2, ta_item
        ) answers_once
        GROUP BY ta_key1, ta_key2
      ) answers_read
    ) answers_checked
  ) answers_keyed
) scales_summed