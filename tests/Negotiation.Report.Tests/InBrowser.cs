namespace Negotiation.Report.Tests;

/// <summary>The tests that share one browser and the reports that it opens.</summary>
[CollectionDefinition(Name)]
public sealed class InBrowser : ICollectionFixture<Browser>, ICollectionFixture<Reports>
{
    public const string Name = "in a browser";
}
