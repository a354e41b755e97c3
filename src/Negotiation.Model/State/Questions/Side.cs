namespace Negotiation.Model;

/// <summary>On which sides of a question a position stands or may stand.</summary>
/// <param name="IsFor">Whether the party is for it.</param>
/// <param name="IsOpen">Whether it is open to it.</param>
/// <param name="IsAgainst">Whether it is against it.</param>
internal readonly record struct Side(Truth IsFor, Truth IsOpen, Truth IsAgainst)
{
    /// <summary>Whether it takes any side.</summary>
    public bool IsTaken => IsFor != Truth.No || IsOpen != Truth.No || IsAgainst != Truth.No;

    /// <summary>Whether it is for it or open to it.</summary>
    public Truth IsWilling => Truths.Or(IsFor, IsOpen);

    /// <summary>The sides of a position.</summary>
    public static Side Of(Position position)
    {
        var side = new Side(Truth.No, Truth.No, Truth.No);
        foreach (var stance in position.Possible)
        {
            side = side.With(stance, Truth.Maybe);
        }

        return side.With(position.Stance, position.Possible.Count > 0 ? Truths.AtMostMaybe(position.Certainty) : position.Certainty);
    }

    private Side With(Stance stance, Truth truth) =>
        stance == Stance.Advances || stance == Stance.Accepts || stance == Stance.Supports || stance == Stance.Conditional
            ? this with { IsFor = Truths.Or(IsFor, truth) }
        : stance == Stance.Open ? this with { IsOpen = Truths.Or(IsOpen, truth) }
        : stance == Stance.Rejects || stance == Stance.Opposes ? this with { IsAgainst = Truths.Or(IsAgainst, truth) }
        : this;
}
