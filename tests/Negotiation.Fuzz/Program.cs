// What afl++ runs: one text after another, from standard input. A fall is a finding; README.md says how to run it.
using Negotiation.Fuzz;
using SharpFuzz;

switch (args)
{
    case ["record"]:
        Fuzzer.Run(Records.Try);
        return 0;
    case ["date"]:
        Fuzzer.Run(Dates.Try);
        return 0;
    default:
        Console.Error.WriteLine("Usage: Negotiation.Fuzz record|date");
        return 2;
}
