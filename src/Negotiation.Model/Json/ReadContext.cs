using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Negotiation.Model.Json;

/// <summary>What one reading keeps beside the values: where it is, what was wrong, and the parts that it uses again.</summary>
/// <remarks>One is kept for each thread, so that a small text does not pay for what a large one needs.</remarks>
internal sealed class ReadContext
{
    [ThreadStatic]
    private static ReadContext? spare;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<long> offsets = [];
    private Draft?[] drafts = new Draft?[64];
    private object?[] caches = new object?[32];
    private bool placed;

    private ReadContext()
    {
    }

    /// <summary>Where the reader is.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>The raw text of an unknown value, while it is gathered.</summary>
    public RawText Raw { get; } = new();

    /// <summary>The number of errors so far.</summary>
    public int Errors { get; private set; }

    /// <summary>Takes a context for one reading; give it back with <see cref="Return"/>.</summary>
    /// <param name="placed">Whether the reader counts bytes from the start of the text, so that places can be told.</param>
    public static ReadContext Rent(bool placed)
    {
        var context = spare ?? new ReadContext();
        spare = null;
        context.placed = placed;
        return context;
    }

    /// <summary>Gives the context back.</summary>
    public void Return()
    {
        Forget();
        spare = this;
    }

    /// <summary>Forgets all findings and goes back to the root.</summary>
    public void Forget()
    {
        Path.LeaveTo(0);
        diagnostics.Clear();
        offsets.Clear();
        Errors = 0;
    }

    /// <summary>Notes a finding about the token on which the reader stands.</summary>
    public void Report(Rule rule, string message, ref Utf8JsonReader reader) => Report(rule, message, reader.TokenStartIndex);

    /// <summary>Notes a finding about a place in the text.</summary>
    public void Report(Rule rule, string message, long offset)
    {
        diagnostics.Add(new Diagnostic(rule, Path.Pointer(), message));
        offsets.Add(placed ? offset : -1);
        if (rule.Severity == Severity.Error)
        {
            Errors++;
        }
    }

    /// <summary>The findings, with line and column where the text is at hand.</summary>
    public ValueList<Diagnostic> Findings(ReadOnlySpan<byte> text) =>
        diagnostics.Count == 0 ? default : TextPlaces.Place([.. diagnostics], [.. offsets], text);

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
