namespace Negotiation.Benchmarks.Corpora;

/// <summary>The texts of one measurement.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Texts">The texts, UTF-8, without white space between the tokens.</param>
internal sealed record Corpus(string Name, IReadOnlyList<byte[]> Texts)
{
    private const int SmallTexts = 256;
    private const int TextsOfOneType = 64;

    /// <summary>The bytes of all texts together.</summary>
    public long Bytes => Texts.Sum(text => (long)text.Length);

    /// <summary>Records that hold entries of one type only, then whole ledgers: many small ones, and one large one.</summary>
    public static IEnumerable<string> Names => ["party", "proposal", "statement", "small", "large"];

    /// <summary>A corpus by its name.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="largeBytes">About how many bytes the large ledger has.</param>
    public static Corpus Of(string name, int largeBytes) => new(name, name switch
    {
        "party" => Several(TextsOfOneType, _ => new LedgerSize { Parties = 10 }),
        "proposal" => Several(TextsOfOneType, _ => new LedgerSize { Proposals = 10 }),
        "statement" => Several(TextsOfOneType, _ => new LedgerSize { Statements = 10 }),
        "small" => Several(SmallTexts, seed => new LedgerSize { Sources = 1, Parties = 1, Proposals = seed % 2, Statements = 1 }),
        _ => [Ledger.Text(1, LedgerSize.OfBytes(largeBytes))],
    });

    private static byte[][] Several(int count, Func<int, LedgerSize> size) =>
        [.. Enumerable.Range(1, count).Select(seed => Ledger.Text((ulong)seed, size(seed)))];
}
