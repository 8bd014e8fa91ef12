# Usage: data_table.R TABLE SCORES
suppressPackageStartupMessages(library(data.table))
arguments <- commandArgs(trailingOnly = TRUE)
items <- sprintf("q%02d", 1:12)
table <- fread(arguments[1])
if (anyDuplicated(table, by = c("id", "session"))) message("rows repeat an id and session")
for (item in c("q04", "q09")) set(table, j = item, value = 6L - table[[item]])
scores <- table[, .(id, session, a = q01 + q02 + q03 + q04, b = q05 + q06 + q07 + q08, c = q09 + q10 + q11 + q12)]
values <- as.matrix(table[, ..items])
answered <- rowSums(!is.na(values))
scores[, total := ifelse(answered >= 10, 12 * rowSums(values, na.rm = TRUE) / answered, NA_real_)]
fwrite(scores, arguments[2])
