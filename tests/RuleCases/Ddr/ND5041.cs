using NetDsl.H3c;

namespace NetDsl.Examples.Misconfigured;

public static partial class ND5041
{
    public static Network Fixed() => Network.Define("ND5041", net =>
    {
        net.Branch(dial: dial =>
        {
        });
    });

    public static Network Good_no_backup() => Network.Define("ND5041", net =>
    {
        net.Branch(standby: false, watch: false, dial: dial =>
        {
            dial.Callback(CallbackRole.Client);
        });
    });

    public static Network Unknown(Input<CallbackRole> role) => Network.Define("ND5041", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Callback(role);
        });
    });
}
