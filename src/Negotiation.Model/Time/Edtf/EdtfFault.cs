namespace Negotiation.Model;

/// <summary>Why a text is not an EDTF date.</summary>
/// <param name="What">What is wrong, at which character, and what to write: it completes "'2025-13' ...".</param>
/// <param name="Example">A text that has the fault corrected.</param>
internal sealed record EdtfFault(string What, string Example);
