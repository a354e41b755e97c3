/*
 * Bargaining analysis for C and what calls C. Build it with
 *
 *   dotnet publish src/Negotiation.Analysis.Native --configuration Release --output FOLDER
 *
 * which makes FOLDER/negotiation_analysis.so. Nothing is kept between calls, and all buffers are the caller's: ask for the size
 * with a capacity of 0, make room, ask again. Texts are UTF-8. A problem is the text of a bargaining file (JSON) that has
 * both a domain and preferences in numbers.
 */
#ifndef NEGOTIATION_ANALYSIS_H
#define NEGOTIATION_ANALYSIS_H

#include <stdint.h>

/* What every function but the first returns. */
enum {
  NEGOTIATION_OK = 0,
  NEGOTIATION_TOO_SMALL = 1, /* a buffer is too small; the size that it needs was written */
  NEGOTIATION_CONTENT = 2,   /* the problem has faults; the message says which, where, and what to do */
  NEGOTIATION_ARGUMENT = 3,  /* an argument is out of its range */
  NEGOTIATION_FAILURE = 4    /* a fault of the library; the message says which */
};

enum { NEGOTIATION_FRONTIER = 0, NEGOTIATION_NASH = 1, NEGOTIATION_KALAI_SMORODINSKY = 2, NEGOTIATION_EGALITARIAN = 3, NEGOTIATION_UTILITARIAN = 4 };

/* A count or an index is a decimal number that ends with NUL, in a cell of so many bytes. */
#define NEGOTIATION_CELL 48

/* The version of these functions: 1. */
int32_t negotiation_abi_version(void);

/* How many parties and issues a problem has. */
int32_t negotiation_shape(const uint8_t *problem, int32_t length, int32_t *parties, int32_t *issues,
                          uint8_t *message, int32_t message_capacity, int32_t *message_length);

/*
 * The points of the frontier or of a solution: utilities [point][party] row by row; for each point the number of outcomes and the
 * index of the first one in cells. `size` receives the number of points; with a capacity of 0 nothing else is written.
 */
int32_t negotiation_points(const uint8_t *problem, int32_t length, int32_t concept_code, int32_t capacity, double *utilities,
                           uint8_t *counts, uint8_t *indexes, int32_t *size,
                           uint8_t *message, int32_t message_capacity, int32_t *message_length);

/* The utilities [outcome][party] of outcomes that are given by their indexes, in cells. */
int32_t negotiation_utilities(const uint8_t *problem, int32_t length, int32_t outcomes, const uint8_t *indexes, double *utilities,
                              uint8_t *message, int32_t message_capacity, int32_t *message_length);

/* Sentences on an outcome, one a line: its utility for each party, and why it is or is not on the frontier. */
int32_t negotiation_explain(const uint8_t *problem, int32_t length, const uint8_t *index, int32_t capacity, uint8_t *text,
                            int32_t *size, uint8_t *message, int32_t message_capacity, int32_t *message_length);

/* The frontier (NEGOTIATION_FRONTIER) or all solutions (any other concept) as CSV, with the citation of each concept. */
int32_t negotiation_csv(const uint8_t *problem, int32_t length, int32_t concept_code, int32_t capacity, uint8_t *text, int32_t *size,
                        uint8_t *message, int32_t message_capacity, int32_t *message_length);

#endif
