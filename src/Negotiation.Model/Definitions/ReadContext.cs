using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Negotiation.Model.Json;

/// <summary>What one reading keeps beside the values: where it is, what was wrong, and the parts that it uses again.</summary>
/// <remarks>One is kept for each thread, so that a small text does not pay for what a large one needs.</remarks>
internal sealed class ReadContext
{
    [ThreadStatic]
    private static ReadContext? spare;

    private const int LongestShortText = 256;
    private const int NotPlaced = -1;

    private readonly DiagnosticLog log = new();
    private Draft?[] drafts = new Draft?[64];
    private object?[] caches = new object?[32];
    private readonly char[] shortText = new char[LongestShortText];
    private int length;
    private int maxDiagnostics;
    private int maxValues;
    private int valuesLeft;
    private int taken;

    private ReadContext()
    {
    }

    /// <summary>Where the reader is.</summary>
    public JsonPath Path { get; } = new();

    /// <summary>The raw text of an unknown value, while it is gathered.</summary>
    public RawText Raw { get; } = new();

    /// <summary>Takes what is left out, so that the rest can be read; <c>null</c> when nothing may be.</summary>
    public Losses? Losses { get; set; }

    /// <summary>The numbers of findings so far.</summary>
    public DiagnosticCounts Found => log.Counts;

    /// <summary>Takes a context for reading a whole text, so that places can be told; give it back with <see cref="Return"/>.</summary>
    /// <param name="length">The number of bytes of the text, from which the reader counts.</param>
    /// <param name="options">How many findings are kept, and how many values read.</param>
    public static ReadContext Rent(int length, ReadOptions options)
    {
        var context = spare ?? new ReadContext();
        spare = null;
        context.length = length;
        context.maxDiagnostics = options.MaxDiagnostics;
        context.maxValues = options.MaxValues;
        context.valuesLeft = options.MaxValues;
        context.log.Clear(options.MaxDiagnostics);
        return context;
    }

    /// <summary>Takes a context for reading a part of an unknown text; give it back with <see cref="Return"/>.</summary>
    /// <param name="options">How many findings are kept, and how many values read.</param>
    public static ReadContext Rent(ReadOptions options) => Rent(NotPlaced, options);

    /// <summary>Gives the context back.</summary>
    public void Return()
    {
        Forget();
        if (taken > 0)
        {
            // The text broke off, and what was half read lies in them.
            Array.Clear(drafts);
            taken = 0;
        }

        Losses = null;
        Raw.Shrink();
        spare = this;
    }

    /// <summary>Forgets all findings and goes back to the root.</summary>
    public void Forget()
    {
        Path.LeaveTo(0);
        log.Clear(maxDiagnostics);
    }

    /// <summary>Forgets the findings after the first ones.</summary>
    public void ForgetFrom(DiagnosticCounts found) => log.ForgetFrom(found);

    /// <summary>Whether what cannot be read at this place is left out, and the rest is good.</summary>
    /// <param name="isElement">Whether it is an element of a list.</param>
    public bool Loses(bool isElement) => Losses is { } losses && losses.Add(Path, isElement);

    /// <summary>Counts an object, or an element of a list that is none, on whose first token the reader stands.</summary>
    /// <exception cref="NegotiationJsonException">It is one more than is allowed, which is noted.</exception>
    public void Count(ref readonly Utf8JsonReader reader)
    {
        if (--valuesLeft < 0)
        {
            StopAt(reader.TokenStartIndex);
        }
    }

    /// <summary>Notes a finding about the token on which the reader stands.</summary>
    public void Report(Rule rule, string message, ref Utf8JsonReader reader) => Report(rule, message, reader.TokenStartIndex);

    /// <summary>Notes a finding about a place in the text.</summary>
    public void Report(Rule rule, string message, long offset)
    {
        if (log.Takes(rule))
        {
            log.Keep(new Diagnostic(rule, Path.Pointer(), message), length == NotPlaced ? -1 : offset);
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

    /// <summary>The text after the bracket on which the reader stands; empty when it is not at hand.</summary>
    public ReadOnlySpan<byte> After(ref readonly Utf8JsonReader reader) => length == NotPlaced
        ? default
        : MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(reader.ValueSpan), length - (int)reader.TokenStartIndex)[1..];

    /// <summary>The text of a short token without escapes in one pass; <c>null</c> when it is long or no UTF-8.</summary>
    public string? ShortText(ReadOnlySpan<byte> token) =>
        token.Length <= LongestShortText && Utf8.ToUtf16(token, shortText, out _, out var count, replaceInvalidSequences: false) == OperationStatus.Done
            ? new string(shortText, 0, count)
            : null;

    /// <summary>A draft for an object of one type.</summary>
    public Draft RentDraft(int type, Func<Draft> create)
    {
        if (type >= drafts.Length)
        {
            Array.Resize(ref drafts, type * 2);
        }

        var draft = drafts[type];
        while (draft is { IsTaken: true })
        {
            draft = draft.Next;
        }

        if (draft is null)
        {
            draft = create();
            draft.Next = drafts[type];
            drafts[type] = draft;
        }

        draft.IsTaken = true;
        taken++;
        return draft;
    }

    /// <summary>Gives an emptied draft back.</summary>
    public void ReturnDraft(Draft draft)
    {
        draft.IsTaken = false;
        taken--;
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

    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void StopAt(long offset)
    {
        Report(
            RuleBook.TooManyValues,
            $"the record has more than the {maxValues} objects and elements of lists that are allowed, and nothing from here on was read: split it, or raise the limit.",
            offset);
        throw new NegotiationJsonException(Findings(default));
    }
}
