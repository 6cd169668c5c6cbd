using System.Threading.Tasks;
using VerifyXunit;
using Xunit;

namespace NetDsl.Tests.Examples;

/// <summary>What each example writes for each of its devices, in both forms. A change of a script is seen here before a router sees it.</summary>
public class ExampleSnapshots
{
    [Theory]
    [MemberData(nameof(ExampleNetworks.Texts), MemberType = typeof(ExampleNetworks))]
    public async Task Device(string example, string device, ConfigForm form) =>
        await Verifier.Verify(ExampleNetworks.Text(example, device, form)).UseTextForParameters($"{example}_{device}_{form.ToString().ToLowerInvariant()}");
}
