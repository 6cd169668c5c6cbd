namespace NetDsl.Examples.Misconfigured;

/// <summary>The group watches one network too many.</summary>
public static partial class ND5004
{
    public static Network Bad() => Network.Define("ND5004", net =>
    {
        net.Branch(group: group =>
        {
            for (var number = 1; number <= 254; number++)
                group.Monitor($"50.0.{number}.0/24");
            group.Monitor("60.0.0.0/8"); // expect ND5004
        });
    });
}
