using System.Globalization;
using BenchmarkDotNet.Running;
using Negotiation.Benchmarks;
using Negotiation.Benchmarks.Bargaining;
using Negotiation.Benchmarks.Corpora;
using Negotiation.Benchmarks.State;

const int Million = 1_000_000;
const string Allowed = "benchmarks/allocations.json";

switch (args)
{
    case ["--quick", "large", var megabytes]:
        Quick.Run(["large"], int.Parse(megabytes, CultureInfo.InvariantCulture) * Million);
        return 0;
    case ["--quick", .. var names]:
        Quick.Run(names is [] ? Corpus.Names : names, 4 * Million);
        return 0;
    case ["--state"]:
        StateRun.Run(Million / 10, Million);
        return 0;
    case ["--state", var statements]:
        StateRun.Run(int.Parse(statements, CultureInfo.InvariantCulture));
        return 0;
    case ["--lives", .. var records]:
        StateRun.Lives(records);
        return 0;
    case ["--bargain"]:
        return BargainRun.Run();
    case ["--gate"]:
        return Gate.Check(Allowed);
    case ["--gate", "--accept"]:
        Gate.Accept(Allowed);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
