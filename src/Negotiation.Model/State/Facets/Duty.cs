namespace Negotiation.Model;

/// <summary>What one side has done of what it owes.</summary>
/// <param name="Party">The side; <c>null</c> where nobody is named.</param>
/// <param name="Truth">Whether all of it.</param>
/// <param name="At">When the last of it.</param>
/// <param name="Done">How much.</param>
/// <param name="Left">How much is left; <c>null</c> where that is not an exact number.</param>
internal readonly record struct SideDone(Id<Party>? Party, Truth Truth, Point? At, decimal Done, decimal? Left);

/// <summary>What has become of what one side owes.</summary>
/// <param name="Party">The side; <c>null</c> where nobody is named.</param>
/// <param name="Performance">What has become of it.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Done">How much was done.</param>
/// <param name="Left">How much is left; <c>null</c> where that is not an exact number.</param>
internal sealed record SideDuty(Id<Party>? Party, Performance Performance, Truth Certainty, decimal Done, decimal? Left);

/// <summary>What has become of what is owed, in one world on one day.</summary>
/// <param name="Performance">What has become of it.</param>
/// <param name="Certainty">How sure that is in this world.</param>
/// <param name="Due">By when it is due; of what returns, the next time.</param>
/// <param name="FirstDue">By when it was due before any extension.</param>
/// <param name="Every">After how long it returns; <c>null</c> for what is due once.</param>
/// <param name="FirstTime">The first time of what returns.</param>
/// <param name="Sides">The same for each side.</param>
internal sealed record Duty(Performance Performance, Truth Certainty, Timing Due, Timing FirstDue, NodaTime.Period? Every, Timing FirstTime, ValueList<SideDuty> Sides)
{
    /// <summary>When it is next due, seen from a day.</summary>
    public Timing DueBy(int day) => Every is not null && day < DayNumber.Everything ? FirstTime.Returning(Every, day) : Due;
}
