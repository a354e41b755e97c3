namespace Negotiation.Benchmarks.Corpora;

/// <summary>How many entries of each section a ledger has.</summary>
internal sealed record LedgerSize
{
    /// <summary>About the bytes of a ledger for each of its statements, everything else included.</summary>
    private const int BytesPerStatement = 1550;

    public int Sources { get; init; }

    public int Parties { get; init; }

    public int People { get; init; }

    public int Territories { get; init; }

    public int Issues { get; init; }

    public int Proposals { get; init; }

    public int Documents { get; init; }

    public int Events { get; init; }

    public int Statements { get; init; }

    /// <summary>A ledger as it grows: few parties say much.</summary>
    public static LedgerSize OfStatements(int statements) => new()
    {
        Sources = 1 + (statements / 3),
        Parties = 2 + (statements / 50),
        People = 1 + (statements / 20),
        Territories = 1 + (statements / 50),
        Issues = statements / 20,
        Proposals = 1 + (statements / 4),
        Documents = statements / 10,
        Events = 1 + (statements / 4),
        Statements = statements,
    };

    /// <summary>A ledger of about so many bytes.</summary>
    public static LedgerSize OfBytes(int bytes) => OfStatements(bytes / BytesPerStatement);
}
