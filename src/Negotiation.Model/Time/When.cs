using System.Diagnostics;

namespace Negotiation.Model;

/// <summary>A time as recorded: a date of any precision, a moment, a phrase, a window.</summary>
/// <remarks>The hierarchy is closed; <see cref="UnknownWhen"/> keeps what a later version tells in another way.</remarks>
/// <example>
/// <code>
/// When day = "2025-06-01";
/// When vague = "2025-06~";
/// </code>
/// </example>
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

    /// <summary>Takes the time apart: calls the function for its kind.</summary>
    /// <remarks>There is one function for each kind, so that a kind which a later version adds is an error of the compiler until it is answered.</remarks>
    /// <typeparam name="TResult">The type of what the functions give.</typeparam>
    /// <param name="approximateDate">For <see cref="ApproximateDate"/>.</param>
    /// <param name="moment">For <see cref="Moment"/>.</param>
    /// <param name="phrase">For <see cref="Phrase"/>.</param>
    /// <param name="window">For <see cref="Window"/>.</param>
    /// <param name="relative">For <see cref="Relative"/>.</param>
    /// <param name="earliestOf">For <see cref="EarliestOf"/>.</param>
    /// <param name="latestOf">For <see cref="LatestOf"/>.</param>
    /// <param name="numberedDay">For <see cref="NumberedDay"/>.</param>
    /// <param name="unknown">For a kind that this version does not know.</param>
    /// <returns>What the function gives.</returns>
    public TResult Match<TResult>(
        Func<ApproximateDate, TResult> approximateDate,
        Func<Moment, TResult> moment,
        Func<Phrase, TResult> phrase,
        Func<Window, TResult> window,
        Func<Relative, TResult> relative,
        Func<EarliestOf, TResult> earliestOf,
        Func<LatestOf, TResult> latestOf,
        Func<NumberedDay, TResult> numberedDay,
        Func<UnknownWhen, TResult> unknown)
    {
        ArgumentNullException.ThrowIfNull(approximateDate);
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(window);
        ArgumentNullException.ThrowIfNull(relative);
        ArgumentNullException.ThrowIfNull(earliestOf);
        ArgumentNullException.ThrowIfNull(latestOf);
        ArgumentNullException.ThrowIfNull(numberedDay);
        ArgumentNullException.ThrowIfNull(unknown);
        return this switch
        {
            ApproximateDate it => approximateDate(it),
            Moment it => moment(it),
            Phrase it => phrase(it),
            Window it => window(it),
            Relative it => relative(it),
            EarliestOf it => earliestOf(it),
            LatestOf it => latestOf(it),
            NumberedDay it => numberedDay(it),
            UnknownWhen it => unknown(it),
            _ => throw new UnreachableException(),
        };
    }

    private protected abstract void Closed();
}
