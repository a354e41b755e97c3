namespace Negotiation.Model;

/// <summary>A time as it is told: a date of any precision, a moment, a phrase, a window.</summary>
/// <remarks>The hierarchy is closed; <see cref="UnknownWhen"/> keeps what a later version tells in another way.</remarks>
public abstract record When
{
    /// <summary>The kinds that have a type of their own, as they are written.</summary>
    internal static readonly string[] Kinds = ["window", "moment", "phrase", "relative", "numbered-day", "earliest-of", "latest-of"];

    private protected When()
    {
    }

    /// <summary>The first day on which it can be, as far as it can be told without looking elsewhere.</summary>
    public abstract DateBound Earliest { get; }

    /// <summary>The last day on which it can be, as far as it can be told without looking elsewhere.</summary>
    public abstract DateBound Latest { get; }

    /// <summary>Reads an EDTF date, the same as <see cref="ApproximateDate.Parse"/>.</summary>
    /// <param name="edtf">A date such as <c>2025-05-19</c> or <c>2025-05~</c>.</param>
    public static implicit operator When(string edtf) => ApproximateDate.Parse(edtf);

    /// <summary>A day, the same as <see cref="ApproximateDate.On"/>.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator When(NodaTime.LocalDate day) => ApproximateDate.On(day);

    private protected abstract void Closed();
}
