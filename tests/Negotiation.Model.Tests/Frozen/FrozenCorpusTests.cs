using System.Text;
using Negotiation.Model.Json;

namespace Negotiation.Model.Tests.Frozen;

public sealed class FrozenCorpusTests
{
    public static TheoryData<string> Records() => [.. FrozenCorpus.Names];

    [Theory]
    [MemberData(nameof(Records))]
    public void It_is_read_without_an_error(string name) =>
        Assert.DoesNotContain(NegotiationJson.Read(FrozenCorpus.Given(name)).Diagnostics, finding => finding.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(Records))]
    public void It_is_written_as_it_always_was(string name)
    {
        var written = NegotiationJson.Write(NegotiationJson.Read(FrozenCorpus.Given(name)).Record!);
        if (!File.Exists(FrozenCorpus.WrittenFile(name)) && Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(FrozenCorpus.WrittenFile(name), written);
        }

        Assert.Equal(Encoding.UTF8.GetString(FrozenCorpus.Written(name)), written);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void What_was_written_is_the_same_record(string name) =>
        Assert.Equal(NegotiationJson.Read(FrozenCorpus.Given(name)).Record, NegotiationJson.Read(FrozenCorpus.Written(name)).Record);
}
