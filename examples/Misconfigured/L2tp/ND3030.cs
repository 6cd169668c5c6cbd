namespace NetDsl.Examples.Misconfigured;

/// <summary>The two ends have different passwords.</summary>
public static partial class ND3030
{
    public static Network Bad() => Network.Define("ND3030", net =>
    {
        net.Lac1(group: g =>
        {
            g.Password("blue-42-moon"); // expect ND3030, ND6201
        });
        net.Lns1(group: g => g.Password("blue-24-moon")); // expect ND6201
    });
}
