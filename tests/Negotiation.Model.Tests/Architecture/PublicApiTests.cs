using PublicApiGenerator;

namespace Negotiation.Model.Tests.Architecture;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one() => Approval.Matches(
        "tests/Negotiation.Model.Tests/Architecture/Negotiation.Model.approved.txt",
        PublicSurface.Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n");
}
