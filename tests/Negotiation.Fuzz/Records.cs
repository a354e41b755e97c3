using Negotiation.Model;
using Negotiation.Model.Json;

namespace Negotiation.Fuzz;

/// <summary>Any bytes at all are findings, or a record that writes back equal and of which everything can be asked.</summary>
internal static class Records
{
    public static void Try(Stream input)
    {
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        var read = NegotiationJson.Validate(copy.GetBuffer().AsSpan(0, (int)copy.Length));
        BrokenPromiseException.Unless(read.Record is not null || read.HasErrors, "Without a record there is an error.");
        if (read.Record is { } record)
        {
            WritesBack(record);
            _ = record.AsOf().Positions;
        }
    }

    private static void WritesBack(NegotiationRecord record)
    {
        var text = NegotiationJson.Write(record);
        var again = NegotiationJson.Read(text);
        BrokenPromiseException.Unless(record.Equals(again.Record), "What was written reads as an equal record.");
        BrokenPromiseException.Unless(string.Equals(text, NegotiationJson.Write(again.Record!), StringComparison.Ordinal), "A record has one layout.");
    }
}
