namespace Negotiation.Model.Json;

/// <summary>One step of a path: into a member or into an element of a list.</summary>
/// <param name="Name">The name of the member; <c>null</c> for an element.</param>
/// <param name="Index">The place of the element, counted from 0.</param>
internal readonly record struct PathSegment(string? Name, int Index);
