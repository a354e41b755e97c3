using System.Runtime.CompilerServices;

namespace Negotiation.Cli.Tests;

/// <summary>Holds what the command wrote against the approved text beside the test: <c>ClassOfTheTest.Name_of_the_test.approved.txt</c>.</summary>
internal static class Expected
{
    /// <summary>Fails with the difference when the text is not the approved one.</summary>
    public static void Matches(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Approval.Matches($"tests/Negotiation.Cli.Tests/{Path.GetFileNameWithoutExtension(file)}.{test}.approved.txt", actual);
}
