namespace Negotiation.Model;

/// <summary>How many findings there were at a moment of the reading.</summary>
/// <param name="Count">How many were kept.</param>
/// <param name="Errors">How many were errors, kept or not.</param>
/// <param name="Others">How many were lighter, kept or not.</param>
internal readonly record struct DiagnosticMark(int Count, long Errors, long Others);
