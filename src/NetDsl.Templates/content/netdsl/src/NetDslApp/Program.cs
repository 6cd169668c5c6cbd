using NetDsl;
using NetDslApp;

return NetworkProgram.Run(MetroNetwork.Create(), args);
