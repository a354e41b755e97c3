namespace Negotiation.Model;

/// <summary>How someone takes part, in one object, so that the participants of whom that is not stated are small.</summary>
internal sealed record Part
{
    private Part()
    {
    }

    /// <inheritdoc cref="Participant.Capacity"/>
    public Capacity? Capacity { get; private init; }

    /// <inheritdoc cref="Participant.Attendance"/>
    public Attendance? Attendance { get; private init; }

    /// <summary>How; <c>null</c> where nothing is stated of it.</summary>
    /// <param name="before">What was stated so far, which stays where it says the same.</param>
    /// <param name="capacity">In what capacity.</param>
    /// <param name="attendance">Whether it came.</param>
    public static Part? Of(Part? before, Capacity? capacity, Attendance? attendance) =>
        ReferenceEquals(before?.Capacity, capacity) && ReferenceEquals(before?.Attendance, attendance) ? before
        : capacity is null && attendance is null ? null
        : new() { Capacity = capacity, Attendance = attendance };
}
