using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Negotiation.Model;

/// <summary>The checks that a property makes on its own value; they run on construction and in <c>with</c>.</summary>
internal static class Guard
{
    /// <summary>Refuses <c>null</c> and the default of a value type that has no default.</summary>
    public static T Set<T>(T value, [CallerMemberName] string member = "") =>
        EqualityComparer<T>.Default.Equals(value, default)
            ? throw new DomainRuleException(RuleBook.NotSet, $"{member} has no value: give it one.")
            : value;

    /// <summary>An id that is not the default of its type.</summary>
    /// <remarks>Ids share their machine code, in which the general comparison is slow; most members that are guarded are ids.</remarks>
    public static Id<TEntry> Set<TEntry>(Id<TEntry> value, [CallerMemberName] string member = "")
        where TEntry : IEntry =>
        value.Text.Length == 0
            ? throw new DomainRuleException(RuleBook.NotSet, $"{member} has no value: give it one.")
            : value;

    /// <summary>Refuses <c>null</c>, the default id and a blank text; an empty list is a value.</summary>
    public static T Element<T>(T value, [CallerMemberName] string member = "")
    {
        if (value is string text)
        {
            NotBlank(text, member);
        }

        return value is null || (default(T) is ITextValue && EqualityComparer<T>.Default.Equals(value, default))
            ? throw new DomainRuleException(RuleBook.NotSet, $"{member} has no value: give it one, or leave it out.")
            : value;
    }

    /// <summary>Refuses the default of a value type, and lets <c>null</c> pass: not stated.</summary>
    public static T? SetOrAbsent<T>(T? value, [CallerMemberName] string member = "")
        where T : struct =>
        value is { } given ? Set(given, member) : null;

    /// <summary>An id that is absent or not the default of its type.</summary>
    public static Id<TEntry>? SetOrAbsent<TEntry>(Id<TEntry>? value, [CallerMemberName] string member = "")
        where TEntry : IEntry
    {
        if (value is { } given)
        {
            Set(given, member);
        }

        return value;
    }

    /// <summary>Refuses <c>null</c>, an empty text, one of white space only, and one with half of a surrogate pair.</summary>
    public static string NotBlank(string value, [CallerMemberName] string member = "") =>
        string.IsNullOrWhiteSpace(value)
            ? throw new DomainRuleException(RuleBook.Blank, $"{member} is blank: write at least one visible character.")
            : Whole(value, member);

    /// <summary>Refuses <c>null</c> and a text with half of a surrogate pair, which cannot be written as UTF-8.</summary>
    public static string Whole(string value, [CallerMemberName] string member = "") =>
        Set(value, member).IsWhole()
            ? value
            : throw new DomainRuleException(RuleBook.BrokenText, $"{member} holds half of a surrogate pair: write the whole character.");

    /// <summary>Refuses a blank text, and lets <c>null</c> pass: not stated.</summary>
    public static string? NotBlankOrAbsent(string? value, [CallerMemberName] string member = "") =>
        value is null ? null : NotBlank(value, member);

    /// <summary>Refuses a list without elements.</summary>
    public static ValueList<T> NotEmpty<T>(ValueList<T> value, [CallerMemberName] string member = "") =>
        value.Count == 0
            ? throw new DomainRuleException(RuleBook.EmptyList, $"{member} is empty: give it at least one element.")
            : value;

    /// <summary>Refuses a blank kind, and one that has a type of its own.</summary>
    public static string UnknownKind<TBase>(string value, string[] known, [CallerMemberName] string member = "") =>
        known.Contains(NotBlank(value, member), StringComparer.Ordinal)
            ? throw new DomainRuleException(RuleBook.KindIsKnown, $"'{value}' is a known kind of {typeof(TBase).Name}: use the type of that kind.")
            : value;

    /// <summary>Refuses a list of fewer than two elements.</summary>
    public static ValueList<T> AtLeastTwo<T>(ValueList<T> value, [CallerMemberName] string member = "") =>
        value.Count < 2
            ? throw new DomainRuleException(RuleBook.TooFewParts, $"{member} has fewer than two elements: give it at least two.")
            : value;

    /// <summary>Refuses what is not above 0 and below 1.</summary>
    public static decimal Fraction(decimal value, [CallerMemberName] string member = "") =>
        value is > 0 and < 1
            ? value
            : throw new DomainRuleException(
                RuleBook.ShareOutOfRange,
                string.Create(CultureInfo.InvariantCulture, $"{member} is {value}: write a fraction above 0 and below 1; the whole has a word of its own."));

    /// <summary>Refuses a period of nothing, and one with a minus in any of its parts.</summary>
    public static Period Length(Period value, [CallerMemberName] string member = "") =>
        IsLength(Set(value, member))
            ? value
            : throw new DomainRuleException(
                RuleBook.NotALength, $"{member} is {value}: write a period without a minus that is longer than nothing, such as P5Y.");

    /// <summary>Refuses a period that is no length, and lets <c>null</c> pass: not stated.</summary>
    public static Period? LengthOrAbsent(Period? value, [CallerMemberName] string member = "") =>
        value is null ? null : Length(value, member);

    /// <summary>Whether a period is longer than nothing, with no minus in any of its parts.</summary>
    /// <remarks>A month less a day is no length: how long it is depends on the month.</remarks>
    public static bool IsLength(Period value) =>
        value is
        {
            Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0, Hours: >= 0, Minutes: >= 0, Seconds: >= 0, Milliseconds: >= 0, Ticks: >= 0, Nanoseconds: >= 0,
        }
        && !value.Equals(Period.Zero);

    /// <summary>Refuses a number below one.</summary>
    public static int OneOrMore(int value, [CallerMemberName] string member = "") =>
        value >= 1
            ? value
            : throw new DomainRuleException(
                RuleBook.BelowOne, string.Create(CultureInfo.InvariantCulture, $"{member} is {value}: write a whole number from 1."));

    /// <summary>Refuses a number below one, and lets <c>null</c> pass: not stated.</summary>
    public static int? OneOrMoreOrAbsent(int? value, [CallerMemberName] string member = "") =>
        value is { } given ? OneOrMore(given, member) : null;

    /// <summary>Refuses a number below zero.</summary>
    public static T NotNegative<T>(T value, [CallerMemberName] string member = "")
        where T : INumber<T> =>
        T.IsNegative(value)
            ? throw new DomainRuleException(
                RuleBook.Negative, string.Create(CultureInfo.InvariantCulture, $"{member} is {value}: write a number that is not negative."))
            : value;
}
