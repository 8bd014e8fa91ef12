# The same three charts in base R, written twice: all cases at once, a vector operation for each session (the fastest way
# in R, for a whole table), and a case at a time (the way of a chart for one person, and of a live monitor).
folder <- commandArgs(trailingOnly = TRUE)[1]
cases <- 100000L
sessions <- 20L
centre <- 50
deviation <- 4
weight <- 0.3
ewma_limit <- -2.17 * sqrt(weight / (2 - weight))
allowance <- 0.5
cusum_limit <- 2.85
d2 <- 1.1283791670955126
earlier <- 5L

read <- function(name, what, n, size) readBin(file.path(folder, name), what, n = n, size = size, signed = size > 1)
scores <- matrix(read("scores.f64", "double", cases * sessions, 8), nrow = cases, byrow = TRUE)

# Returns which of the charts fire (1, 2, 4 added up), and their statistics; NA where the individuals chart cannot judge.
all_at_once <- function(scores) {
  n <- nrow(scores)
  individuals <- ewma <- cusum <- matrix(NA_real_, n, sessions)
  total <- ranges <- average <- sum <- numeric(n)
  for (t in seq_len(sessions)) {
    x <- scores[, t]
    if (t > earlier) individuals[, t] <- (x - total / (t - 1)) / (ranges / (t - 2) / d2)
    z <- (x - centre) / deviation
    average <- weight * z + (1 - weight) * average
    ewma[, t] <- average
    sum <- sum - z - allowance
    sum[sum < 0] <- 0
    cusum[, t] <- sum
    total <- total + x
    if (t > 1) ranges <- ranges + abs(x - last)
    last <- x
  }
  fires <- (!is.na(individuals) & individuals < -3) + 2L * (ewma < ewma_limit) + 4L * (cusum > cusum_limit)
  list(fires = fires, individuals = individuals, ewma = ewma, cusum = cusum)
}

one_case <- function(scores) {
  individuals <- ewma <- cusum <- rep(NA_real_, sessions)
  total <- ranges <- average <- sum <- 0
  for (t in seq_len(sessions)) {
    x <- scores[t]
    if (t > earlier) individuals[t] <- (x - total / (t - 1)) / (ranges / (t - 2) / d2)
    z <- (x - centre) / deviation
    average <- weight * z + (1 - weight) * average
    ewma[t] <- average
    sum <- max(0, sum - z - allowance)
    cusum[t] <- sum
    total <- total + x
    if (t > 1) ranges <- ranges + abs(x - last)
    last <- x
  }
  (!is.na(individuals) & individuals < -3) + 2L * (ewma < ewma_limit) + 4L * (cusum > cusum_limit)
}

one_at_a_time <- function(scores) {
  fires <- matrix(0L, nrow(scores), sessions)
  for (i in seq_len(nrow(scores))) fires[i, ] <- one_case(scores[i, ])
  fires
}

best <- function(runs, work) min(vapply(seq_len(runs), function(run) system.time(work())[["elapsed"]], 0))

# First that all agree.
fired <- matrix(read("fired.u8", "integer", cases * sessions, 1), nrow = cases, byrow = TRUE)
statistics <- array(read("statistics.f64", "double", 1e6, 8), c(3L, sessions, 1000L))
result <- all_at_once(scores)
stopifnot(identical(dim(fired), dim(result$fires)), all(fired == result$fires), all(one_at_a_time(scores[1:2000, ]) == fired[1:2000, ]))
for (chart in 1:3) {
  ours <- t(statistics[chart, , ])
  theirs <- result[[c("individuals", "ewma", "cusum")[chart]]][1:1000, ]
  stopifnot(all(is.nan(ours) == is.na(theirs)), max(abs(ours - theirs), na.rm = TRUE) < 1e-9)
}
share <- function(bit) mean(bitwAnd(as.vector(fired), bit) > 0)
cat(sprintf("agree: %d cases, %d sessions each; the charts fire in %.2f, %.2f and %.2f %% of sessions\n",
            cases, sessions, 100 * share(1L), 100 * share(2L), 100 * share(4L)))

times <- as.numeric(readLines(file.path(folder, "times.txt")))
observations <- cases * sessions
at_once <- best(5, function() all_at_once(scores))
at_a_time <- best(2, function() one_at_a_time(scores))
line <- function(name, seconds) cat(sprintf("%-45s %8.1f ns per observation   R all at once %6.1f x   R case by case %6.1f x\n",
  name, 1e9 * seconds / observations, at_once / seconds, at_a_time / seconds))
line("R, three charts, all cases at once", at_once)
line("R, three charts, a case at a time", at_a_time)
line("TherapeuticAlliance, three charts", times[1])
line("TherapeuticAlliance, the default policy", times[2])
