namespace Negotiation.Cli.Tests;
public sealed class PlaceholderTests { [Fact] public void It_builds() { } }
