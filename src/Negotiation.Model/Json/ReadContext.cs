using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>What one reading keeps beside the values: where it is, what was wrong, and the parts that it uses again.</summary>
/// <remarks>One is kept for each thread, so that a small text does not pay for what a large one needs.</remarks>
internal sealed class ReadContext
{
    [ThreadStatic]
    private static ReadContext? spare;

    private readonly DiagnosticLog log = new();
    private Draft?[] drafts = new Draft?[64];
    private object?[] caches = new object?[32];
    private bool placed;
    private int maxDiagnostics;

    private ReadContext()
    {
    }

    /// <summary>Where the reader is.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>The raw text of an unknown value, while it is gathered.</summary>
    public RawText Raw { get; } = new();

    /// <summary>Takes a context for one reading; give it back with <see cref="Return"/>.</summary>
    /// <param name="placed">Whether the reader counts bytes from the start of the text, so that places can be told.</param>
    /// <param name="maxDiagnostics">How many findings are kept.</param>
    public static ReadContext Rent(bool placed, int maxDiagnostics)
    {
        var context = spare ?? new ReadContext();
        spare = null;
        context.placed = placed;
        context.maxDiagnostics = maxDiagnostics;
        context.log.Clear(maxDiagnostics);
        return context;
    }

    /// <summary>Gives the context back.</summary>
    public void Return()
    {
        Forget();
        Raw.Shrink();
        spare = this;
    }

    /// <summary>Forgets all findings and goes back to the root.</summary>
    public void Forget()
    {
        Path.LeaveTo(0);
        log.Clear(maxDiagnostics);
    }

    /// <summary>Notes a finding about the token on which the reader stands.</summary>
    public void Report(Rule rule, string message, ref Utf8JsonReader reader) => Report(rule, message, reader.TokenStartIndex);

    /// <summary>Notes a finding about a place in the text.</summary>
    public void Report(Rule rule, string message, long offset)
    {
        if (log.Takes(rule))
        {
            log.Keep(new Diagnostic(rule, Path.Pointer(), message), placed ? offset : -1);
        }
    }

    /// <summary>The findings, with line and column where the text is at hand; the last says how many are not listed.</summary>
    public ValueList<Diagnostic> Findings(ReadOnlySpan<byte> text)
    {
        if (log.Count == 0)
        {
            return default;
        }

        var findings = TextPlaces.Place(log.Findings(), log.Offsets(), text);
        return log.Rest() is { } rest ? findings.Add(rest) : findings;
    }

    /// <summary>A draft for an object of one type.</summary>
    public Draft RentDraft(int type, Func<Draft> create)
    {
        if (type >= drafts.Length)
        {
            Array.Resize(ref drafts, type * 2);
        }

        var draft = drafts[type];
        if (draft is null)
        {
            return create();
        }

        drafts[type] = draft.Next;
        return draft;
    }

    /// <summary>Gives an emptied draft back.</summary>
    public void ReturnDraft(int type, Draft draft)
    {
        draft.Next = drafts[type];
        drafts[type] = draft;
    }

    /// <summary>The values of one type that were read lately.</summary>
    public RecentTexts<T> Recent<T>(int type)
    {
        if (type >= caches.Length)
        {
            Array.Resize(ref caches, type * 2);
        }

        return Unsafe.As<RecentTexts<T>>(caches[type] ??= new RecentTexts<T>());
    }
}
