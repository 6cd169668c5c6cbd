using NetDsl.Huawei;

namespace NetDsl.Examples.Misconfigured;

/// <summary>The password of the tunnels can be read in the source and in its history.</summary>
public static partial class ND6201
{
    public static Network Bad() => Network.Define("ND6201", net =>
    {
        net.Lac1(group: g =>
        {
            g.Password("blue-42-moon"); // expect ND6201
        });
    });
}
