using System.Runtime.CompilerServices;
using NetDsl;
using Xunit;

namespace NetDslApp.Tests;

/// <summary>The scripts are those that somebody has read and accepted.</summary>
public class ScriptTests
{
    public static TheoryData<string> Devices() => [.. MetroNetwork.Create().Devices.Select(d => d.Name.ToString())];

    [Fact]
    public void Nothing_is_wrong_with_the_network() => Assert.Empty(NetworkCheck.Run(MetroNetwork.Create()));

    [Theory]
    [MemberData(nameof(Devices))]
    public void The_script_is_the_accepted_one(string device)
    {
        var script = MetroNetwork.Create().Devices.Single(d => d.Name.ToString() == device).ToText(ConfigForm.Script);
        var verified = Path.Combine(Here(), device + ".verified.txt");
        var received = Path.Combine(Here(), device + ".received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == script)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, script);
        Assert.Fail($"The script of {device} is not the accepted one. Read {received}; when it is right, rename it to {verified}.");
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
