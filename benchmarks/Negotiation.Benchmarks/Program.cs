using System.Globalization;
using BenchmarkDotNet.Running;
using Negotiation.Benchmarks;
using Negotiation.Benchmarks.Corpora;

const int DefaultLargeMegabytes = 4;

switch (args)
{
    case ["--quick"]:
        Quick.Run(Corpus.Names, DefaultLargeMegabytes * 1_000_000);
        return 0;
    case ["--quick", "large", var megabytes]:
        Quick.Run(["large"], int.Parse(megabytes, CultureInfo.InvariantCulture) * 1_000_000);
        return 0;
    case ["--quick", .. var names]:
        Quick.Run(names, DefaultLargeMegabytes * 1_000_000);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
